import '../visitors/fonts.ts'
import { showPage } from '../shared/page.tsx'
import { GuidePage } from './guide-page.tsx'

showPage(<GuidePage />)
