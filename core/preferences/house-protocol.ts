import { TOPIC_IDS, type TopicId, topicById } from '../../data/topics.ts';
import type { Interval } from '../quantity/interval.ts';
import { type Ignore, isRecord, listIgnored, noteUnknown } from './managed.ts';

/** What one organisation tells its own clients on one topic: a figure in the topic's unit, words, or both. */
export interface ProtocolLine {
  readonly topic: TopicId;
  /** Null where the line is in words alone. */
  readonly figure: Interval | null;
  /** Null where the line is a figure alone. */
  readonly text: string | null;
}

/** A clinic's or school's own protocol. It stands beside the sources: nothing is counted or computed from it. */
export interface HouseProtocol {
  /** Who says so. */
  readonly clinic: string;
  /** Its date, as YYYY-MM-DD; null where none is given. */
  readonly date: string | null;
  readonly lines: readonly ProtocolLine[];
}

const LONGEST_CLINIC = 100;
const LONGEST_TEXT = 500;
const MOST_LINES = 100;
const LARGEST_FIGURE = 100_000;

export interface ParsedProtocol {
  readonly protocol: HouseProtocol | null;
  /** Paths of the values that could not be used, such as `protocol.lines[2].topic`. */
  readonly ignored: readonly string[];
}

/**
 * Reads a protocol as an organisation's policy holds it. A line with anything wrong in it is left out whole, for half
 * an instruction may mislead, and named; without a name or any sound line there is no protocol. Never throws.
 */
export function parseProtocol(value: unknown): ParsedProtocol {
  const { ignored, ignore } = listIgnored();
  const given = typeof value === 'string' ? fromJson(value) : value;
  return { protocol: given === undefined ? null : readProtocol(given, ignore), ignored };
}

/** As the registry of Windows holds it, which has no better way; null where it is no JSON. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readProtocol(value: unknown, ignore: Ignore): HouseProtocol | null {
  if (!isRecord(value)) return drop('protocol', ignore);
  noteUnknown(value, ['clinic', 'date', 'lines'], 'protocol.', ignore);
  const clinic = textUpTo(LONGEST_CLINIC, value.clinic);
  if (clinic === null) return drop('protocol.clinic', ignore);
  if (!Array.isArray(value.lines)) return drop('protocol.lines', ignore);
  const lines = value.lines.slice(0, MOST_LINES).flatMap((line: unknown, place) => {
    const path = `protocol.lines[${place}]`;
    return parseLine(line, path, ignore) ?? [];
  });
  if (value.lines.length > MOST_LINES) ignore(`protocol.lines[${MOST_LINES}]`);
  return lines.length === 0 ? null : { clinic, date: parseDate(value.date, ignore), lines };
}

function parseLine(line: unknown, path: string, ignore: Ignore): ProtocolLine | null {
  if (!isRecord(line)) return drop(path, ignore);
  const topic = TOPIC_IDS.find((id) => id === line.topic);
  if (!topic) return drop(`${path}.topic`, ignore);
  noteUnknown(line, ['topic', 'text', 'min', 'max'], `${path}.`, ignore);
  const text = line.text === undefined ? null : textUpTo(LONGEST_TEXT, line.text);
  if (text === null && line.text !== undefined) return drop(`${path}.text`, ignore);
  const { min = null, max = null } = line;
  if (min === null && max === null) {
    return text === null ? drop(path, ignore) : { topic, figure: null, text };
  }
  const hasUnit = topicById(topic).kind === 'quantity';
  if (!hasUnit || !isEnd(min)) return drop(`${path}.min`, ignore);
  if (!isEnd(max) || (min !== null && max !== null && max < min)) {
    return drop(`${path}.max`, ignore);
  }
  return { topic, figure: { min, max }, text };
}

const isEnd = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= LARGEST_FIGURE);

/** A day that exists; the protocol is shown without its date otherwise. */
function parseDate(value: unknown, ignore: Ignore): string | null {
  if (value === undefined) return null;
  const isDay =
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    new Date(`${value}T00:00Z`).getTime() > 0 &&
    new Date(`${value}T00:00Z`).toISOString().startsWith(value);
  return isDay ? value : drop('protocol.date', ignore);
}

/** Longer texts are refused rather than cut: the end of an instruction may turn its meaning. */
function textUpTo(longest: number, value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text !== '' && text.length <= longest ? text : null;
}

const drop = (path: string, ignore: Ignore): null => {
  ignore(path);
  return null;
};
