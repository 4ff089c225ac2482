import './portrait.css'

interface PortraitProps {
  readonly name: string
  /** Address of the photo; null without one. */
  readonly photo: string | null
  /** Says how large it is: 3:4. */
  readonly className: string
}

/** Family names of two characters, as they are frequent enough to stand on cards. */
const longNames = [
  '欧阳',
  '司马',
  '诸葛',
  '上官',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '夏侯',
  '司徒',
]

/** What stands in the place of a photo: the family name of a Chinese name, the initial of any other. */
export function familyName(fullName: string): string {
  const name = fullName.trim()
  const long = longNames.find((family) => name.startsWith(family) && name.length > family.length)
  return long ?? [...name][0]?.toUpperCase() ?? ''
}

/** Somebody's photo, or the family name where there is none. */
export function Portrait({ name, photo, className }: PortraitProps) {
  if (photo !== null) return <img className={`portrait ${className}`} src={photo} alt={name} />
  const family = familyName(name)
  const size = [...family].length > 1 ? 'portrait portrait-none portrait-two' : 'portrait portrait-none'
  return (
    <span className={`${size} ${className}`} aria-hidden="true">
      <span>{family}</span>
    </span>
  )
}
