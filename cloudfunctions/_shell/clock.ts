/** The only clock of the functions: epoch milliseconds. */
export const now = (): number => Date.now()
