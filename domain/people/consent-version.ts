/** Version of the privacy text a person agrees to; a new text asks again. */
export const CONSENT_VERSION = '2026-11'
