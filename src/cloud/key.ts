/** One key per intention of the user: a repeat with the same key does nothing again (letters and digits, 8 to 64). */
export const newKey = (): string => `${Date.now().toString(36)}${random()}${random()}`

const random = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')
