import { showPage } from '../shared/page.tsx'
import './phone.css'
import { PhonePage } from './phone-page.tsx'

showPage(<PhonePage />)
