import type { TemplateKey } from '../domain/messages/model'

/**
 * The one place that knows where the product is deployed. These values are those of the demonstration on one machine;
 * a real environment replaces this file (README, "Opening it in WeChat DevTools").
 */
export const deployment = {
  appid: 'wxdemo0000000001',
  /** Cloud environment id. */
  env: 'demo',
  /** Which version of the mini-program printed codes and notifications open. */
  programState: 'formal' as 'formal' | 'trial' | 'developer',
  templateIds: {
    requestNew: 'TPL-request-new',
    requestProgress: 'TPL-request-progress',
    requestResolved: 'TPL-request-resolved',
    postNotice: 'TPL-post-notice',
    dayNotice: 'TPL-day-notice',
    residentVerified: 'TPL-resident-verified',
    muster: 'TPL-muster',
  } satisfies Record<TemplateKey, string>,
}
