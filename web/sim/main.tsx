import '@fontsource/unifontex/400.css'
import '../shared/fonts.css'
import { showPage } from '../shared/page.tsx'
import './sim.css'
import { SimPage } from './sim-page.tsx'

showPage(<SimPage />)
