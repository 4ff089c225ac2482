import { createServer } from 'node:http'
import { ReadlineParser } from '@serialport/parser-readline'
import Database from 'better-sqlite3'
import express from 'express'
import { SerialPort } from 'serialport'
import { Server } from 'socket.io'

/**
 * The floor: the same steps as a hall, bare. One row and one FULL commit for a ticket, a call or a key; a line on
 * a serial port, a message to every client. Arguments: database file, TCP port, serial port of the keypad, of the
 * display. Says `ready` when it is.
 */
const [file = '', tcp = '', keypad = '', display = ''] = process.argv.slice(2)
const db = new Database(file)
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE rows (id INTEGER PRIMARY KEY, text TEXT NOT NULL)')
const insert = db.prepare('INSERT INTO rows (text) VALUES (?)')
const commit = db.transaction((text: string) => insert.run(text))

const displayPort = new SerialPort({ path: display, baudRate: 9600 })
const keypadPort = new SerialPort({ path: keypad, baudRate: 9600 })
keypadPort.pipe(new ReadlineParser({ encoding: 'latin1' })).on('data', (line: string) => {
  commit(line)
  keypadPort.write(`A${line.slice(1)}\r\n`)
})

const app = express()
app.use(express.json())
const http = createServer(app)
const io = new Server(http)
let number = 0

app.post('/tickets', (request, response) => {
  number++
  commit(JSON.stringify(request.body))
  response.status(201).json({ number })
})
app.post('/call', (request, response) => {
  const text = JSON.stringify(request.body)
  commit(text)
  displayPort.write(`$03,00,C,42,SHOW,A012,b:6K-35YiwM-WPt-eql-WPow*8C3E\r\n`)
  io.emit('call', { number: 'A012', window: 1, text })
  response.json({})
})
http.listen(Number(tcp), '127.0.0.1', () => console.log('ready'))
