import { Modal, type ModalProps } from 'antd'
import { useEffect, useRef } from 'react'

type DialogProps = Omit<ModalProps, 'open' | 'onCancel'> & {
  readonly onCancel: () => void
}

/**
 * A dialog that is there while it is mounted. What carries
 * `data-first` inside has the keyboard at once; Escape closes, and the keyboard goes back to where it was.
 */
export function Dialog({ children, ...props }: DialogProps) {
  const content = useRef<HTMLDivElement>(null)
  useFocusBack()
  const focusFirst = () => {
    const first = content.current?.querySelector<HTMLElement>(
      '[data-first] input, input[data-first], [data-first]',
    )
    first?.focus()
  }
  return (
    <Modal {...props} open closable={false} afterOpenChange={(open) => open && focusFirst()}>
      <div ref={content}>{children}</div>
    </Modal>
  )
}

function useFocusBack(): void {
  const before = useRef(document.activeElement)
  useEffect(() => {
    const element = before.current
    return () => {
      if (element instanceof HTMLElement && element.isConnected) element.focus()
    }
  }, [])
}
