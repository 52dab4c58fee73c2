import { useRouter } from '@tarojs/taro'
import { VerifyScreen } from '@/features/posts/verify-screen'

/** Opened by the code on a certificate, by anybody. */
export default function VerifyPage() {
  const { scene = '' } = useRouter().params
  return <VerifyScreen key={scene} code={decodeURIComponent(scene)} />
}
