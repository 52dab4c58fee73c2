import type { Member } from '../../domain/people/model'
import { SOMEBODY, shownName } from '../../domain/people/service'
import { done } from '../_shell/call'
import { readCertificate, viewOfCertificate } from '../_shell/certificates'
import { codeImage } from '../_shell/code-picture'
import { Refused } from '../_shell/refused'
import { certificateMarks } from './certificate-marks'
import type { PapersHandlers } from './handlers'
import { keep } from './keep'
import { pagePdf } from './page-pdf'
import { pagePng } from './page-png'

/** One's own alone: two reads (caller, certificate), the platform's picture of the code, and two files with their lines; one where the certificate is a picture, which shows the code itself. */
export const printCertificate: PapersHandlers['printCertificate'] = async ({ code, format = 'pdf' }, call) => {
  const { memberId, member } = call.caller
  const certificate = await readCertificate(code)
  if (certificate?.memberId !== memberId) throw new Refused('NOT_FOUND')
  const image = await codeImage(code, { isPng: format === 'png' })
  const marks = certificateMarks(viewOfCertificate(certificate, nameOn(member)))
  const bytes = format === 'pdf' ? await pagePdf(() => marks, image) : pagePng(marks, image)
  const [file, picture] = await Promise.all([keep(call, `.${format}`, bytes), format === 'pdf' ? keep(call, '-code.png', image) : null])
  return done({ ...file, name: `服务证明-${code}.${format}`, codeUrl: (picture ?? file).url })
}

const nameOn = (member: Pick<Member, 'name' | 'publicName' | 'volunteer'> | null): string => (member ? shownName(member) : SOMEBODY)
