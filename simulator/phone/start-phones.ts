import { openBuild } from './server/build'
import { openEvents } from './server/events'
import { startServer } from './server/http-server'
import { phoneRoutes } from './server/routes'

export interface PhonesOptions {
  /** 0 takes a free port. */
  port?: number
  /** Folder of the built mini-program package. */
  dist?: string
  /** Where the cloud answers, without a trailing slash. */
  cloudUrl: string
}

export interface Phones {
  url: string
  close(): Promise<void>
}

/** Serves the phones on the loopback; resolves when they can be opened. */
export async function startPhones({ port = 0, dist = 'dist/weapp', cloudUrl }: PhonesOptions): Promise<Phones> {
  const build = openBuild(dist)
  const server = await startServer(port, phoneRoutes(build, cloudUrl))
  const events = openEvents(server.http, cloudUrl, build)
  return {
    url: server.url,
    async close() {
      events.close()
      build.close()
      await server.close()
    },
  }
}
