import { scanPlace } from '../../domain/places/scans'
import type { PlaceCode } from '../../domain/places/model'
import { insert, updateWhere } from '../_shell/documents'
import { command } from '../_shell/sdk'

/** One more scan of a code: one write, three for the first of the month. A failure never keeps anybody from the page. */
export async function countScan({ _id: scene, estateId }: Pick<PlaceCode, '_id' | 'estateId'>, at: number): Promise<void> {
  const { _id, month, path } = scanPlace(estateId, scene, at)
  const add = () => updateWhere('scanMonths', { _id }, { [path]: command.inc(1) })
  try {
    if (await add()) return
    await insert('scanMonths', { _id, estateId, month, counts: {} })
    await add()
  } catch (error) {
    console.error('scan not counted', { scene }, error)
  }
}
