import { ORDINALS } from '../../data/reading/numbers.ts';
import { KIND_WORDS } from '../../data/reading/other-units.ts';
import type { TopicId } from '../../data/topics.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import { contextHas } from './context.ts';
import { has, nearest, plainOf, pull, type Scene, wordBeside } from './scene.ts';

const HIDDEN_BY_PRICE = 8;
const MOST_SESSIONS = 40;

/** "package of three sessions for $900": what a shop sells, not what is needed. */
function isPackage(scene: Scene, mention: QuantityMention): boolean {
  const priced = scene.mentions.some((other) => other.dimension === 'money');
  const advised = nearest(scene, mention, 'need', 'after') <= 1;
  // "3 sessions: $900"
  const [next, after] = [1, 2].map((step) => wordBeside(scene, mention, step));
  const sold = scene.mentions.some(
    ({ dimension, firstToken }) =>
      dimension === 'money' &&
      (firstToken === mention.nextToken ||
        (firstToken === mention.nextToken + 1 && /^(?:[:=(-]|for|at)$/.test(next ?? ''))),
  );
  if (
    sold &&
    after !== '' &&
    !scene.marks.some(({ id, first }) => id === 'perSession' && first > mention.nextToken)
  )
    return true;
  return priced && !advised && nearest(scene, mention, 'package') <= HIDDEN_BY_PRICE;
}

/** "$200 for one session", "each session": a single session that only says what the sentence counts by. */
function isOnlyPer(scene: Scene, mention: QuantityMention): boolean {
  // "less than a single visit" sets one against another.
  const one = mention.max === 1 && (mention.min === 1 || / than$/.test(mention.bound));
  if (!one || mention.ordinal) return false;
  // "one visit every season"
  if (/^(?:every|each|per)$/.test(wordBeside(scene, mention, 1))) return true;
  const priced = scene.mentions.some((other) => other.dimension === 'money');
  const advised = nearest(scene, mention, 'need', 'before') <= 3 && !priced;
  if (isNotEnough(scene, mention)) return true;
  const enough = [-1, -2].some((back) =>
    /^(?:just|only|even|merely)$/.test(wordBeside(scene, mention, back)),
  );
  return !enough && !advised;
}

/** "a single treatment is usually not enough": the figure is the one thing that will not do. */
const isNotEnough = (scene: Scene, mention: QuantityMention): boolean =>
  /\b(?:not|isn't|never|rarely) (?:\w+ )?(?:enough|sufficient)\b/.test(plainOf(scene)) &&
  mention.max === 1;

const resultAfter = (scene: Scene, mention: QuantityMention): number => {
  const passing = [-1, -2, -3, -4].some((back) =>
    /^(?:after|within|until|before|following|by|once|in)$/.test(wordBeside(scene, mention, back)),
  );
  const seen = pull(scene, mention, 'see', 1.2, 16) + pull(scene, mention, 'begin', 0.6, 12);
  const result = pull(scene, mention, 'result', 1, 16);
  const needed = pull(scene, mention, 'need', 1.2, 6, 'before');
  return seen + result + (passing ? 0.8 : -0.2) - needed;
};

/** "a session", "an appointment": any session, no count. */
const isArticle = (scene: Scene, mention: QuantityMention): boolean =>
  /^an?$/.test(scene.annotated.text.tokens[mention.firstToken]?.text ?? '');

/** "up to six may be needed before you notice anything". */
function isBeforeResult(scene: Scene, mention: QuantityMention): boolean {
  const { tokens } = scene.annotated.text;
  const until = tokens.slice(
    Math.max(scene.span.first, mention.firstToken - 6),
    mention.firstToken,
  );
  const seen = scene.marks.some(({ id, first }) => id === 'see' && first < mention.firstToken);
  if (seen && until.some(({ text }) => /^(?:until|till|before)$/.test(text))) return true;
  return scene.marks.some(
    (mark) =>
      mark.id === 'see' &&
      mark.first > mention.nextToken &&
      tokens
        .slice(mention.nextToken, mark.first)
        .some((token) => /^(?:before|until|till)$/.test(token.text)),
  );
}

/** "To see results you need three sessions" speaks of the need and of the result. */
function isNeedForResult(scene: Scene, mention: QuantityMention): boolean {
  const { tokens } = scene.annotated.text;
  const goal = scene.marks.find((mark) => mark.id === 'see' && mark.first < mention.firstToken);
  // "You may begin to see results after three sessions" asks for none.
  const isBegun = /^(?:begin|begins|start|starts|expect|likely|able)$/.test(
    tokens[(goal?.first ?? 0) - 2]?.text ?? '',
  );
  const isGoal = goal !== undefined && tokens[goal.first - 1]?.text === 'to' && !isBegun;
  return isGoal && nearest(scene, mention, 'result', 'before') < 20 && !has(scene, 'full');
}

/** "A roller stays sharp for 12 treatments": how long a tool lasts. */
const isWear = (scene: Scene, mention: QuantityMention): boolean =>
  has(scene, 'device') && nearest(scene, mention, 'wearsOut') <= 3;

/** "six weeks after your first appointment": where the time is counted from. */
const isStart = (scene: Scene, mention: QuantityMention): boolean =>
  [2, 3, 4].some(
    (back) =>
      /^(?:after|following|from|since|of)$/.test(wordBeside(scene, mention, 1 - back)) &&
      scene.mentions.some(
        ({ dimension, nextToken }) =>
          dimension === 'time' && nextToken === mention.firstToken + 1 - back,
      ),
  );

/** "an average of 2.5 treatments" */
const isAverage = (scene: Scene, mention: QuantityMention): boolean =>
  wordBeside(scene, mention, -1) === 'of' && wordBeside(scene, mention, -2) === 'average';

/** "after the second of six sessions": six in all, of which one is told apart. */
const isTotal = (scene: Scene, { firstToken }: QuantityMention): boolean => {
  const [told, of] = scene.annotated.text.tokens.slice(Math.max(0, firstToken - 2), firstToken);
  return of?.text === 'of' && ORDINALS[told?.text ?? ''] !== undefined;
};

/** What a count of sessions is about; null where it only counts. */
export function placeSessions(scene: Scene, mention: QuantityMention): TopicId[] {
  const size = mention.max ?? mention.min ?? 0;
  if (
    !(Number.isInteger(size) || isAverage(scene, mention)) || // 4.3 sessions over a study
    size > MOST_SESSIONS ||
    isPackage(scene, mention) ||
    isWear(scene, mention) ||
    mention.recurrence ||
    isArticle(scene, mention)
  )
    return [];
  if (mention.modifiers.some((word) => KIND_WORDS.has(word))) return [];
  const seesResults =
    has(scene, 'see') || has(scene, 'result') || contextHas(scene.context, ['see'], 1);
  const onset = resultAfter(scene, mention);
  if (isTotal(scene, mention)) return ['sessions-needed'];
  if (isBeforeResult(scene, mention)) return ['results-onset-sessions'];
  if (isNeedForResult(scene, mention)) return ['sessions-needed', 'results-onset-sessions'];
  if (mention.ordinal && (!has(scene, 'see') || has(scene, 'last') || isStart(scene, mention)))
    return [];
  if (seesResults && onset >= 1.5) return ['results-onset-sessions'];
  if (mention.ordinal || isOnlyPer(scene, mention)) return [];
  return ['sessions-needed'];
}

/** "it is mostly done four or six times" */
function isTimesDone(scene: Scene, mention: QuantityMention): boolean {
  const done = [-1, -2, -3, -4].some((back) =>
    /^(?:done|repeated|performed|carried)$/.test(wordBeside(scene, mention, back)),
  );
  const times = wordBeside(scene, mention, 1) === 'times';
  return done && times && /^[.,;)]?$/.test(wordBeside(scene, mention, 2)) && (mention.min ?? 0) > 1;
}

/** "Plan on six to eight." "We suggest three to six for scars.": on a page about needling nothing else is counted so. */
function isPlanned(scene: Scene, mention: QuantityMention): boolean {
  const { min, max } = mention;
  const others = scene.mentions.some(({ dimension }) => dimension !== 'bare');
  const ends = /^(?:|[.;!)]|for|to|depending|in)$/.test(wordBeside(scene, mention, 1));
  const advised = nearest(scene, mention, 'need', 'before') <= 1;
  return advised && ends && !others && (min ?? max ?? 0) >= 2 && (max ?? min ?? 0) <= 12;
}

const SUFFICING =
  /^(?:(?:is|are|will|would|may|might|can|should|be|usually|often|generally) )*(?:plenty|enough|sufficient|do|suffices?)$/;

const SUFFICING_START =
  /^(?:is|are|will|would|may|might|can|should|usually|often|generally|do|suffices?)$/;

/** "Ten visits? Three to six are plenty.": what is counted was named just before. */
function isEnough(scene: Scene, mention: QuantityMention): boolean {
  if (!SUFFICING_START.test(wordBeside(scene, mention, 1))) return false;
  const words = [1, 2, 3].map((step) => wordBeside(scene, mention, step));
  const suffices = [1, 2, 3].some((most) => SUFFICING.test(words.slice(0, most).join(' ')));
  if (!suffices || (mention.min ?? 0) < 1 || (mention.max ?? 99) > 12) return false;
  const counts = (one: Scene): boolean =>
    one.mentions.some(({ dimension, recurrence }) => dimension === 'session' && !recurrence);
  return counts(scene) || (scene.previous !== null && counts(scene.previous));
}

/** What is treated where nothing in particular is. */
const OTHER_AIMS = /^(?:rejuvenation|refresh|everything|others?)$/;

/** "2–4 sessions for melasma, for acne scars 4–6": what is counted is named once. */
function isListedOn(scene: Scene, mention: QuantityMention): boolean {
  const before = scene.mentions.filter(({ nextToken }) => nextToken <= mention.firstToken).at(-1);
  const counted = before?.dimension === 'session' || before?.dimension === 'bare';
  const first = scene.mentions.find(({ dimension }) => dimension === 'session');
  if (!before || !counted || !first || first.firstToken > mention.firstToken || first.recurrence)
    return false;
  const between = scene.annotated.text.tokens.slice(before.nextToken, mention.firstToken);
  if (between.some(({ text }) => OTHER_AIMS.test(text))) return true;
  return scene.marks.some(
    ({ id, first: from, next }) =>
      id.startsWith('concern:') && from >= before.nextToken && next <= mention.firstToken,
  );
}

/** A bare figure ("start with 3, "Sessions: 3–6") that the words around it make a count of sessions. */
export function countsSessions(scene: Scene, mention: QuantityMention): boolean {
  const after = wordBeside(scene, mention, 1);
  const stands =
    after === '' ||
    /^(?:[.,;:()!?|•/]|for|to|spaced|depending|is|are|or|-|with|may|and|at|every|where|when|if|recommended|advised|needed|required|suggested)$/.test(
      after,
    );
  // "three sessions, one every month"
  if (mention.max === 1 && /^(?:at|every)$/.test(after)) return false;
  if (isTimesDone(scene, mention) || isEnough(scene, mention)) return true;
  const labelledHere =
    wordBeside(scene, mention, -1) === ':' && nearest(scene, mention, 'howMany', 'before') <= 1;
  if (!(stands || labelledHere) || (mention.max ?? mention.min ?? 0) > 20) return false;
  const named =
    contextHas(scene.context, ['howMany'], Math.max(1, scene.context.own)) ||
    (scene.asked !== null && has(scene.asked, 'howMany'));
  const labelled =
    nearest(scene, mention, 'howMany', 'before') <= 3 ||
    nearest(scene, mention, 'numberOf', 'before') <= 14;
  const lastSession = scene.marks
    .filter(({ id, next }) => id === 'session' && next <= mention.firstToken)
    .at(-1);
  if (isPlanned(scene, mention) || isListedOn(scene, mention)) return true;
  const timed = scene.mentions.some(
    ({ dimension, firstToken, nextToken }) =>
      dimension === 'time' &&
      firstToken >= (lastSession?.next ?? 0) - 3 &&
      nextToken <= mention.firstToken,
  );
  const counted =
    !timed &&
    nearest(scene, mention, 'session', 'before') <= 24 &&
    (nearest(scene, mention, 'needMany', 'before') <= 4 ||
      nearest(scene, mention, 'need', 'after') <= 1);
  return named || labelled || counted;
}
