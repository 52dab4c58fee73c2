import { asyncMethod } from './core/async-method'
import type { ApiGroup, WxContext } from './core/context'
import { WxFailure } from './core/failure'
import { chooseFromSheet } from './draw/sheet'

interface ActionSheet {
  itemList: string[]
  itemColor?: string
  alertText?: string
}

/** WeChat draws at most six entries. */
const ENTRIES = 6

export const actionSheetApi = ({ host }: WxContext): ApiGroup => ({
  showActionSheet: asyncMethod('showActionSheet', async ({ itemList, itemColor = '#000000', alertText }: ActionSheet) => {
    if (itemList.length > ENTRIES) throw new WxFailure(`parameter error: itemList should not be large than ${ENTRIES}`)
    const choices = itemList.map((label, value) => ({ label, value, color: itemColor }))
    const tapIndex = await chooseFromSheet(host.overlay, 'action-sheet', choices, alertText)
    if (tapIndex === null) throw new WxFailure('cancel')
    return { tapIndex }
  }),
})
