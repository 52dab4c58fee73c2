import type { ServiceCertificate } from '../../domain/posts/certificate'
import type { CertificateView } from '../../domain/posts/contract/certificates'
import { read } from './documents'

export const readCertificate = (code: string): Promise<ServiceCertificate | null> => read<ServiceCertificate>('certificates', code)

/** The certificate as it is read; `name` as its owner wishes to be named. */
export const viewOfCertificate = ({ _id: code, estates, from, until, posts, minutes, issuedAt, status, revokedAt }: ServiceCertificate, name: string): CertificateView =>
  ({ code, name, estates: estates.map(estate => estate.name), from, until, posts, minutes, issuedAt, status, revokedAt })
