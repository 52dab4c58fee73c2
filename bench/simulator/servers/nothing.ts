/** A program that is ready at once: what Node and the TypeScript loader take by themselves. */
process.stdout.write(`${JSON.stringify({ ready: true, url: 'http://127.0.0.1' })}\n`)
process.once('SIGTERM', () => process.exit(0))
setInterval(() => undefined, 60_000)
