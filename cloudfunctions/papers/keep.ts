import type { Call } from '../_shell/call'
import { insert } from '../_shell/documents'
import { writeFile } from '../_shell/files'
import { idFromKey } from '../_shell/ids'
import { cloud } from '../_shell/sdk'

/**
 * Puts what was made for the caller into storage, where only functions may read it, with an address that opens it for two
 * hours. It is written down as a paper of the caller's: the night after a day it goes (domain/kernel/retention.ts), with
 * its owner's deletion at once. `ending` is what its name ends with: `.pdf`.
 */
export async function keep({ caller: { memberId, at }, key }: Pick<Call, 'caller' | 'key'>, ending: string, content: Buffer): Promise<{ fileId: string; url: string }> {
  const fileId = await writeFile(`papers/${memberId}/${key}${ending}`, content)
  await insert('papers', { _id: idFromKey('f', memberId, `${key}${ending}`), memberId, fileId, madeAt: at })
  const links = await cloud.getTempFileURL({ fileList: [fileId] })
  return { fileId, url: (links && links.fileList[0]?.tempFileURL) || '' }
}
