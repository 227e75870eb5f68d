/** IANA name of the zone of a newsroom that has set none: China has one. */
export const defaultTimeZone = 'Asia/Shanghai'
