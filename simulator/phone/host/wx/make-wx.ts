import type { Host } from '../host-types'
import { accountApi } from './account'
import { actionSheetApi } from './action-sheet'
import { appEventsApi } from './app-events'
import { cloudApi } from './cloud/cloud-api'
import type { ApiGroup, WxContext } from './core/context'
import { addPhoneControls } from './core/phone-controls'
import { strictObject } from './core/strict-object'
import { deviceActionsApi } from './device-actions'
import { chooseMessageFileApi } from './media/choose-message-file'
import { chooseMediaApi } from './media/choose-media'
import { fileSystemApi } from './media/file-system'
import { pictureApi } from './media/picture-api'
import { modalApi } from './modal'
import { navigationApi } from './navigation'
import { Network, networkApi } from './network'
import { openDocumentApi } from './open-document'
import { pageChromeApi } from './page-chrome'
import { PhoneSettings } from './phone-settings'
import { privacyApi } from './privacy/privacy-api'
import { PrivacyGate } from './privacy/privacy-gate'
import { PROBED_NAMES } from './probed-names'
import { queryApi } from './query'
import { scanCodeApi } from './scan/scan-code'
import { storageApi } from './storage'
import { subscribeApi } from './subscribe/request-subscribe-message'
import { systemInfoApi } from './system-info'
import { toastApi } from './toast'

const GROUPS: ((context: WxContext) => ApiGroup)[] = [
  accountApi,
  actionSheetApi,
  appEventsApi,
  chooseMediaApi,
  chooseMessageFileApi,
  cloudApi,
  deviceActionsApi,
  fileSystemApi,
  modalApi,
  navigationApi,
  openDocumentApi,
  pageChromeApi,
  pictureApi,
  privacyApi,
  queryApi,
  scanCodeApi,
  storageApi,
  subscribeApi,
  systemInfoApi,
  toastApi,
]

export function makeContext(host: Host): WxContext {
  const settings = new PhoneSettings(host.config.storageKeyPrefix)
  return { host, settings, network: new Network(), privacy: new PrivacyGate(host, settings) }
}

/** The `wx` object of one phone. Reading a name it does not have is reported and throws. */
export function makeWx(host: Host, context: WxContext = makeContext(host)): Record<string, unknown> {
  const api: ApiGroup = Object.assign(networkApi(context), ...GROUPS.map((group) => group(context)))
  api.canIUse = (schema: string) => (schema.split('.')[0] ?? '') in api
  const wx = strictObject('wx', api, PROBED_NAMES, host.reportError)
  addPhoneControls({ host, wx })
  return wx
}
