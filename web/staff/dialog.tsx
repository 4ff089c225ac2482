import { Modal, type ModalProps } from 'antd'
import { useRef } from 'react'

type DialogProps = Omit<ModalProps, 'open' | 'onCancel'> & {
  readonly onCancel: () => void
}

/**
 * A dialog that is there while it is mounted, without an animation to wait for. What carries
 * `data-first` inside has the keyboard at once; Escape closes.
 */
export function Dialog({ children, ...props }: DialogProps) {
  const content = useRef<HTMLDivElement>(null)
  const focusFirst = () => {
    const first = content.current?.querySelector<HTMLElement>(
      '[data-first] input, input[data-first], [data-first]',
    )
    first?.focus()
  }
  return (
    <Modal
      {...props}
      open
      closable={false}
      transitionName=""
      maskTransitionName=""
      afterOpenChange={(open) => open && focusFirst()}
    >
      <div ref={content}>{children}</div>
    </Modal>
  )
}
