import { type Topic, topicById } from '../../../data/topics.ts';
import { type ClaimInFile, claimRule, type Finding } from '../problem.ts';

function quantityFinding(topic: Topic, { quantity }: ClaimInFile['claim']): Finding[] {
  if (topic.kind === 'quantity' && quantity === null) {
    return [
      {
        message: `${topic.id} is answered with a figure. Give a quantity; where the source names no figure, set min and max to null and keep its words in as_written.`,
      },
    ];
  }
  if (topic.kind !== 'quantity' && quantity !== null) {
    return [
      {
        message: `${topic.id} takes no figure. Set quantity to null and say it in the statement.`,
      },
    ];
  }
  return [];
}

function stanceFinding(topic: Topic, { stance }: ClaimInFile['claim']): Finding[] {
  if (topic.kind !== 'stance') {
    return stance === null ? [] : [{ message: `${topic.id} takes no stance. Set stance to null.` }];
  }
  if (stance !== null && topic.stances.includes(stance)) return [];
  const allowed = topic.stances.join(', ');
  return [
    {
      message: `${stance === null ? 'A stance is missing' : `"${stance}" is not a stance of ${topic.id}`}. Choose one of: ${allowed}.`,
    },
  ];
}

/** A figure where the topic asks for one, a stance where it asks for that, and neither elsewhere. */
export const kinds = claimRule(
  'kinds',
  'A claim carries what its topic asks for: a quantity, one of the stances, or neither.',
  (claim) => {
    const topic = topicById(claim.topic);
    return [...quantityFinding(topic, claim), ...stanceFinding(topic, claim)];
  },
);
