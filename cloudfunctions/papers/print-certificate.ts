import type { Member } from '../../domain/people/model'
import { SOMEBODY, shownName } from '../../domain/people/service'
import { done } from '../_shell/call'
import { readCertificate, viewOfCertificate } from '../_shell/certificates'
import { codeImage } from '../_shell/code-picture'
import { Refused } from '../_shell/refused'
import { certificatePdf } from './certificate-pdf'
import type { PapersHandlers } from './handlers'
import { keep } from './keep'

/** One's own alone: two reads (caller, certificate), the platform's picture of the code, and two files. */
export const printCertificate: PapersHandlers['printCertificate'] = async ({ code }, { caller: { memberId, member } }) => {
  const certificate = await readCertificate(code)
  if (certificate?.memberId !== memberId) throw new Refused('NOT_FOUND')
  const image = await codeImage(code)
  const bytes = await certificatePdf(viewOfCertificate(certificate, nameOn(member)), image)
  const [file, picture] = await Promise.all([keep(`papers/${memberId}/${code}.pdf`, bytes), keep(`papers/${memberId}/${code}.png`, image)])
  return done({ ...file, name: `服务证明-${code}.pdf`, codeUrl: picture.url })
}

const nameOn = (member: Pick<Member, 'name' | 'publicName' | 'volunteer'> | null): string => (member ? shownName(member) : SOMEBODY)
