/** The parts of the privacy policy in their order; each has a title and a text among the messages. */
export const PRIVACY_PARTS = ['reads', 'keeps', 'sends', 'links', 'asks', 'deletes'] as const;
