/** HLP/1 §6, verbatim. */
export const golden = {
  hello: '$00,07,H,0,1,KP5,1.0.3,9F3A12C4,17,R5LB,UTF-8,0*895D',
  welcome: '$07,00,W,1,1,1795219200,100*9894',
  poll: '$07,00,P,58*5DED',
  nothing: '$00,07,N,58*9DFA',
  open: '$07,00,S,41,OPEN,K7Q2,60*6B8C',
  opened: '$00,07,K,41,0*FE1E',
  rating: '$00,07,E,421,R,5,K7Q2,17*D2B1',
  stored: '$07,00,A,421,0*B0DC',
  show: '$03,00,C,42,SHOW,A012,b:6K-35YiwM-WPt-eql-WPow*8C3E',
  shown: '$00,03,K,42,0*A823',
  staffKey: '$00,0C,E,9,K,NEXT,-,0*616B',
} as const

/** The same frames as meaning, written by hand from the page. */
export const meaning = {
  hello: {
    dst: 0,
    src: 7,
    type: 'H',
    id: 0,
    fields: ['1', 'KP5', '1.0.3', '9F3A12C4', '17', 'R5LB', 'UTF-8', '0'],
  },
  welcome: { dst: 7, src: 0, type: 'W', id: 1, fields: ['1', '1795219200', '100'] },
  poll: { dst: 7, src: 0, type: 'P', id: 58, fields: [] },
  nothing: { dst: 0, src: 7, type: 'N', id: 58, fields: [] },
  open: { dst: 7, src: 0, type: 'S', id: 41, fields: ['OPEN', 'K7Q2', '60'] },
  opened: { dst: 0, src: 7, type: 'K', id: 41, fields: ['0'] },
  rating: { dst: 0, src: 7, type: 'E', id: 421, fields: ['R', '5', 'K7Q2', '17'] },
  stored: { dst: 7, src: 0, type: 'A', id: 421, fields: ['0'] },
  show: { dst: 3, src: 0, type: 'C', id: 42, fields: ['SHOW', 'A012', 'b:6K-35YiwM-WPt-eql-WPow'] },
  shown: { dst: 0, src: 3, type: 'K', id: 42, fields: ['0'] },
  staffKey: { dst: 0, src: 12, type: 'E', id: 9, fields: ['K', 'NEXT', '-', '0'] },
} as const satisfies Record<keyof typeof golden, unknown>

export const goldenNames = Object.keys(golden) as (keyof typeof golden)[]
