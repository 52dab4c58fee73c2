import type { ResidentRequest } from '../../domain/requests/model'
import { originalsOf, withoutOriginals } from '../../domain/requests/retention'
import { plain, updateWhere } from '../_shell/documents'
import { deleteFiles } from '../_shell/files'
import { command } from '../_shell/sdk'
import { drain } from './due'

/** Originals and numbers whose time has come: the files first, then the request, so that a run cut short begins again. */
export const dropPhotos = (until: number): Promise<void> => drain<ResidentRequest>('requests', 'photosUntil', until, async request => {
  await deleteFiles(originalsOf(request))
  const { photos, timeline } = plain(withoutOriginals(request))
  await updateWhere('requests', { _id: request._id, version: request.version },
    { photos: command.set(photos), timeline: command.set(timeline), photosUntil: null, contact: command.set(null), version: command.inc(1) })
})
