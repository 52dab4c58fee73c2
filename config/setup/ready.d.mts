/** What ready.mjs does, for scripts in TypeScript. */
export function needNode(): void
export function installPackages(): void
export function buildAll(): void
export function needBrowser(): void
