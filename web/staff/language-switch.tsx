import { GlobalOutlined } from '@ant-design/icons'
import { chooseLanguage, useLanguage } from '../shared/language.tsx'
import { staffWords } from './words.ts'

/** Switches the page to the other language, and says so in that language. */
export function LanguageSwitch() {
  const language = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button
      type="button"
      className="quiet-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => chooseLanguage(other)}
    >
      <GlobalOutlined aria-hidden /> {staffWords.otherLanguage[language]}
    </button>
  )
}
