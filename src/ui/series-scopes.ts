import type { SeriesScope } from '@domain/kernel/schema'

/** Of a series: which of those to come a change or a cancelling means. */
export const SERIES_SCOPES = [{ key: 'one', label: '只这一次' }, { key: 'later', label: '这次及以后' }, { key: 'all', label: '全部' }] as const satisfies { key: SeriesScope; label: string }[]
