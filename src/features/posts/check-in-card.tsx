import { PromptCard } from '@/ui/prompt-card'

interface CheckInCardProps { hasScene: boolean; isBusy: boolean; onCheckIn: () => void }

/** The next step on the spot: one tap for those who came by the code, a scan for the others. */
export const CheckInCard = ({ hasScene, isBusy, onCheckIn }: CheckInCardProps) => (
  <PromptCard
    title={hasScene ? '您在岗位现场' : '到了岗位现场？'}
    words={hasScene ? '点一下就记下您到岗' : '扫现场张贴的到岗码'}
    button={hasScene ? '到岗' : '扫码到岗'}
    name="post-check-in"
    isBusy={isBusy}
    onClick={onCheckIn}
  />
)
