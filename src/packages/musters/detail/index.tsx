import { AnswerScreen } from '@/features/musters/answer-screen'
import { OneMuster } from '@/features/musters/one-muster'

/** 报平安, for everybody who is called; opened by the notice and from the home page. */
export default function MusterPage() {
  return <OneMuster>{(muster, reload) => <AnswerScreen muster={muster} now={Date.now()} onChanged={reload} />}</OneMuster>
}
