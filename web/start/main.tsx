import '../shared/fonts.css'
import { showPage } from '../shared/page.tsx'
import { StartPage } from './start-page.tsx'

showPage(<StartPage />)
