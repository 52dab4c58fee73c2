import { CertificateScreen } from '@/features/posts/certificate-screen'

/** 服务证明, for everybody who serves. */
export default function CertificatePage() {
  return <CertificateScreen />
}
