import { showPage } from '../shared/page.tsx'
import { CaseStatePage } from './case-state-page.tsx'

showPage(<CaseStatePage />)
