'use strict'
const { parentPort, workerData } = require('node:worker_threads')

/** Loads a function and serves its events, one after the other. */
const { main } = require(workerData.entry)
parentPort.on('message', async (event) => parentPort.postMessage(JSON.stringify(await main(JSON.parse(event)))))
parentPort.postMessage('ready')
