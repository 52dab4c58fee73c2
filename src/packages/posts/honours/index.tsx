import { Honours } from '@/features/posts/honours'

/** 光荣榜, by month. */
export default function HonoursPage() {
  return <Honours />
}
