import { REJECTION_LABELS as days } from '@domain/days/labels'
import { REJECTION_LABELS as duty } from '@domain/duty/labels'
import { FAULT_LABEL, LOAD_FAULT_LABEL, LOAD_OFFLINE_LABEL, OFFLINE_LABEL, REFUSAL_LABELS } from '@domain/kernel/labels'
import { REJECTION_LABELS as messages } from '@domain/messages/labels'
import { REJECTION_LABELS as musters } from '@domain/musters/labels'
import { REJECTION_LABELS as papers } from '@domain/papers/labels'
import { REJECTION_LABELS as people } from '@domain/people/labels'
import { REJECTION_LABELS as places } from '@domain/places/labels'
import { REJECTION_LABELS as posts } from '@domain/posts/labels'
import { REJECTION_LABELS as requests } from '@domain/requests/labels'
import type { CallError } from './answer'

const REJECTIONS: Record<CallError['from'], Record<string, string>> = { days, duty, messages, musters, papers, people, places, posts, requests }

/** What happened and what now, in a sentence for the person before the screen. */
export function explain(error: CallError): string {
  switch (error.kind) {
    case 'rejection': return (REJECTIONS[error.from][error.code] ?? FAULT_LABEL).replace('{who}', error.about?.who || '别人')
    case 'refusal': return REFUSAL_LABELS[error.code]
    case 'fault': return FAULT_LABEL
    case 'offline': return OFFLINE_LABEL
  }
}

/** The same where a page could not be shown: nobody filled in anything. */
export const explainLoading = (error: CallError): string =>
  error.kind === 'offline' ? LOAD_OFFLINE_LABEL : error.kind === 'fault' ? LOAD_FAULT_LABEL : explain(error)
