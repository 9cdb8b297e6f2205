import type { SourceFile } from '../../data/schema.ts';

/**
 * The one way to write a source file: the schema's key order, two spaces, a newline at the end.
 * Expects a source that came through the schema, which puts the keys in order.
 */
export const formatSource = (source: SourceFile): string => `${JSON.stringify(source, null, 2)}\n`;
