import fc from 'fast-check'

/**
 * The properties try the same worlds on every run, so that a change is judged by what it changed;
 * `npm run hunt` tries new ones. A world that was found to fail becomes a test of its own.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) })
