import { Button as NativeButton, type ButtonProps as NativeProps } from '@tarojs/components'
import { className } from './class-name'

export interface ButtonProps extends Omit<NativeProps, 'size' | 'type' | 'loading'> {
  kind: 'primary' | 'ghost' | 'plain' | 'danger'
  /** Beside text in a card; otherwise the full width. */
  small?: boolean
  isBusy?: boolean
}

/** Says in words what happens; one primary on a screen. While busy it cannot be tapped again. */
export function Button({ kind, small, isBusy, disabled, className: more, children, ...rest }: ButtonProps) {
  return (
    <NativeButton
      {...rest}
      className={className('button', `is-${kind}`, small && 'is-small', more)}
      hoverClass="is-pressed"
      loading={isBusy}
      disabled={disabled || isBusy}
    >
      {children}
    </NativeButton>
  )
}
