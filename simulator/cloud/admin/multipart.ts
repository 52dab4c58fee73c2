import busboy from 'busboy'
import type { IncomingHttpHeaders } from 'node:http'

/** The fields of a multipart body; what the SDK sends as bytes comes back as a Buffer. */
export function multipartOf(headers: IncomingHttpHeaders, body: Buffer): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, unknown> = {}
    const parser = busboy({ headers, limits: { fieldSize: body.length, fields: 50, files: 10 } })
    parser.on('field', (name, value) => void (fields[name] = value))
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => void (fields[name] = Buffer.concat(chunks)))
    })
    parser.on('error', reject)
    parser.on('close', () => resolve(fields))
    parser.end(body)
  })
}
