import { OneMuster } from '@/features/musters/one-muster'
import { RollScreen } from '@/features/musters/roll-screen'

/** 名册, for those who lead. */
export default function MusterRollPage() {
  return <OneMuster>{(muster, reload) => <RollScreen muster={muster} now={Date.now()} onChanged={reload} />}</OneMuster>
}
