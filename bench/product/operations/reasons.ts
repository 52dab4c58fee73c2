/** Why an operation takes more than five database operations; each is told in the docstring of its handler, too. */
export const REASONS: Record<string, string> = {}
