export { openStage, type PhoneOptions, type Stage } from './open-stage'
export { Phone, tapTogether } from './phone'
export { until } from './until'
