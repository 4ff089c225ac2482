import { useMe } from '../staff/session.tsx'
import { CodeForm } from './code-form.tsx'
import { PaperForm } from './paper-form.tsx'

/** What reaches the desk on paper: forms, typed in by inspectors, and reasons of citizens without a phone. */
export function EntryTab({ today }: { readonly today: string }) {
  const me = useMe()
  return (
    <div className="entry-cards">
      {me.role === 'inspector' && <PaperForm today={today} />}
      <CodeForm today={today} />
    </div>
  )
}
