import { PromptCard } from '@/ui/prompt-card'

interface CheckInCardProps { hasScene: boolean; isBusy: boolean; onCheckIn: () => void }

/** The next step on the spot: one tap for those who came by the code, a scan for the others. */
export const CheckInCard = ({ hasScene, isBusy, onCheckIn }: CheckInCardProps) => (
  <PromptCard
    title={hasScene ? '您在便民日现场' : '到了便民日现场？'}
    words={hasScene ? '点一下签到，等着叫号' : '扫现场张贴的签到码'}
    button={hasScene ? '签到' : '扫码签到'}
    name="day-check-in"
    isBusy={isBusy}
    onClick={onCheckIn}
  />
)
