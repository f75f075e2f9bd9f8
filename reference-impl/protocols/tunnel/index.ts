/** The tunnel, by which rows are uploaded and downloaded: entry file of this folder. */

export { TUNNEL_PRODUCT, Tunnel, type TunnelNeeds } from './tunnel'
export { isForTunnel } from './tunnel-request'
