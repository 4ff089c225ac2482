import { Mark } from '../shared/mark.tsx'
import './start.css'
import { introduction, type PageLink, pageLinks } from './page-links.ts'

/** The door to the other pages; for whoever sets up a hall's screens. */
export function StartPage() {
  return (
    <div className="start">
      <header className="start-header">
        <Mark size={64} />
        <div>
          <h1>Hallbell</h1>
          <p>{introduction.zh}</p>
          <p lang="en">{introduction.en}</p>
        </div>
      </header>
      <main>
        <ul className="start-pages">
          {pageLinks.map((link) => (
            <li key={link.address}>
              <StartLink link={link} />
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}

function StartLink({ link }: { link: PageLink }) {
  return (
    <a href={link.address}>
      <span className="start-where">{link.address}</span>
      <strong>
        {link.name.zh}
        <span lang="en">{link.name.en}</span>
      </strong>
      <span className="start-for">{link.use.zh}</span>
      <span className="start-for-en" lang="en">
        {link.use.en}
      </span>
    </a>
  )
}
