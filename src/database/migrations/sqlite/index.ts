import * as migration_20261123_215614_initial from './20261123_215614_initial';
import * as migration_20261123_221824_list_parents from './20261123_221824_list_parents';
import * as migration_20261124_180210_desk_columns from './20261124_180210_desk_columns';
import * as migration_20261124_180541_signed_contents from './20261124_180541_signed_contents';
import * as migration_20261124_180834_preview_links from './20261124_180834_preview_links';
import * as migration_20261124_181226_comments from './20261124_181226_comments';
import * as migration_20261124_182136_front_page from './20261124_182136_front_page';
import * as migration_20261124_183555_notices from './20261124_183555_notices';
import * as migration_20261126_104942_contest_awards from './20261126_104942_contest_awards';
import * as migration_20261126_111529_list_indexes from './20261126_111529_list_indexes';
import * as migration_20261126_112203_list_revision from './20261126_112203_list_revision';
import * as migration_20261126_112508_contest_scores_out from './20261126_112508_contest_scores_out';
import * as migration_20261126_112729_hold_and_settled from './20261126_112729_hold_and_settled';
import * as migration_20261126_112900_contest_entries from './20261126_112900_contest_entries';
import * as migration_20261126_115804_original_filename from './20261126_115804_original_filename';
import * as migration_20261126_141812_scheduled_by from './20261126_141812_scheduled_by';
import * as migration_20261126_142524_picture_recall from './20261126_142524_picture_recall';
import * as migration_20261126_142621_picture_records from './20261126_142621_picture_records';
import * as migration_20261126_144316_judging_rounds from './20261126_144316_judging_rounds';
import * as migration_20261126_150650_renditions from './20261126_150650_renditions';
import * as migration_20261126_150723_focal_point_of_ours from './20261126_150723_focal_point_of_ours';
import * as migration_20261126_152011_photo_desk from './20261126_152011_photo_desk';
import * as migration_20261126_155500_lightboxes from './20261126_155500_lightboxes';
import * as migration_20261126_180028_public_changes from './20261126_180028_public_changes';
import * as migration_20261126_181018_picture_uploader from './20261126_181018_picture_uploader';
import * as migration_20261126_181254_article_readings from './20261126_181254_article_readings';
import * as migration_20261126_183130_webhooks from './20261126_183130_webhooks';
import * as migration_20261126_191335_api_consumers from './20261126_191335_api_consumers';
import * as migration_20261126_214701_former_addresses from './20261126_214701_former_addresses';
import * as migration_20261126_225330_picture_search_index from './20261126_225330_picture_search_index';
import * as migration_20261126_232632_lookup_indexes from './20261126_232632_lookup_indexes';
import * as migration_20261127_122716_pictures_by_day from './20261127_122716_pictures_by_day';
import * as migration_20261127_143714_own_pictures from './20261127_143714_own_pictures';
import * as migration_20261127_155531_withheld_pictures from './20261127_155531_withheld_pictures';
import * as migration_20261127_185703_entrant_address_keys from './20261127_185703_entrant_address_keys';

export const migrations = [
  {
    up: migration_20261123_215614_initial.up,
    down: migration_20261123_215614_initial.down,
    name: '20261123_215614_initial',
  },
  {
    up: migration_20261123_221824_list_parents.up,
    down: migration_20261123_221824_list_parents.down,
    name: '20261123_221824_list_parents',
  },
  {
    up: migration_20261124_180210_desk_columns.up,
    down: migration_20261124_180210_desk_columns.down,
    name: '20261124_180210_desk_columns',
  },
  {
    up: migration_20261124_180541_signed_contents.up,
    down: migration_20261124_180541_signed_contents.down,
    name: '20261124_180541_signed_contents',
  },
  {
    up: migration_20261124_180834_preview_links.up,
    down: migration_20261124_180834_preview_links.down,
    name: '20261124_180834_preview_links',
  },
  {
    up: migration_20261124_181226_comments.up,
    down: migration_20261124_181226_comments.down,
    name: '20261124_181226_comments',
  },
  {
    up: migration_20261124_182136_front_page.up,
    down: migration_20261124_182136_front_page.down,
    name: '20261124_182136_front_page',
  },
  {
    up: migration_20261124_183555_notices.up,
    down: migration_20261124_183555_notices.down,
    name: '20261124_183555_notices',
  },
  {
    up: migration_20261126_104942_contest_awards.up,
    down: migration_20261126_104942_contest_awards.down,
    name: '20261126_104942_contest_awards',
  },
  {
    up: migration_20261126_111529_list_indexes.up,
    down: migration_20261126_111529_list_indexes.down,
    name: '20261126_111529_list_indexes',
  },
  {
    up: migration_20261126_112203_list_revision.up,
    down: migration_20261126_112203_list_revision.down,
    name: '20261126_112203_list_revision',
  },
  {
    up: migration_20261126_112508_contest_scores_out.up,
    down: migration_20261126_112508_contest_scores_out.down,
    name: '20261126_112508_contest_scores_out',
  },
  {
    up: migration_20261126_112729_hold_and_settled.up,
    down: migration_20261126_112729_hold_and_settled.down,
    name: '20261126_112729_hold_and_settled',
  },
  {
    up: migration_20261126_112900_contest_entries.up,
    down: migration_20261126_112900_contest_entries.down,
    name: '20261126_112900_contest_entries',
  },
  {
    up: migration_20261126_115804_original_filename.up,
    down: migration_20261126_115804_original_filename.down,
    name: '20261126_115804_original_filename',
  },
  {
    up: migration_20261126_141812_scheduled_by.up,
    down: migration_20261126_141812_scheduled_by.down,
    name: '20261126_141812_scheduled_by',
  },
  {
    up: migration_20261126_142524_picture_recall.up,
    down: migration_20261126_142524_picture_recall.down,
    name: '20261126_142524_picture_recall',
  },
  {
    up: migration_20261126_142621_picture_records.up,
    down: migration_20261126_142621_picture_records.down,
    name: '20261126_142621_picture_records',
  },
  {
    up: migration_20261126_144316_judging_rounds.up,
    down: migration_20261126_144316_judging_rounds.down,
    name: '20261126_144316_judging_rounds',
  },
  {
    up: migration_20261126_150650_renditions.up,
    down: migration_20261126_150650_renditions.down,
    name: '20261126_150650_renditions',
  },
  {
    up: migration_20261126_150723_focal_point_of_ours.up,
    down: migration_20261126_150723_focal_point_of_ours.down,
    name: '20261126_150723_focal_point_of_ours',
  },
  {
    up: migration_20261126_152011_photo_desk.up,
    down: migration_20261126_152011_photo_desk.down,
    name: '20261126_152011_photo_desk',
  },
  {
    up: migration_20261126_155500_lightboxes.up,
    down: migration_20261126_155500_lightboxes.down,
    name: '20261126_155500_lightboxes',
  },
  {
    up: migration_20261126_180028_public_changes.up,
    down: migration_20261126_180028_public_changes.down,
    name: '20261126_180028_public_changes',
  },
  {
    up: migration_20261126_181018_picture_uploader.up,
    down: migration_20261126_181018_picture_uploader.down,
    name: '20261126_181018_picture_uploader',
  },
  {
    up: migration_20261126_181254_article_readings.up,
    down: migration_20261126_181254_article_readings.down,
    name: '20261126_181254_article_readings',
  },
  {
    up: migration_20261126_183130_webhooks.up,
    down: migration_20261126_183130_webhooks.down,
    name: '20261126_183130_webhooks',
  },
  {
    up: migration_20261126_191335_api_consumers.up,
    down: migration_20261126_191335_api_consumers.down,
    name: '20261126_191335_api_consumers',
  },
  {
    up: migration_20261126_214701_former_addresses.up,
    down: migration_20261126_214701_former_addresses.down,
    name: '20261126_214701_former_addresses',
  },
  {
    up: migration_20261126_225330_picture_search_index.up,
    down: migration_20261126_225330_picture_search_index.down,
    name: '20261126_225330_picture_search_index',
  },
  {
    up: migration_20261126_232632_lookup_indexes.up,
    down: migration_20261126_232632_lookup_indexes.down,
    name: '20261126_232632_lookup_indexes',
  },
  {
    up: migration_20261127_122716_pictures_by_day.up,
    down: migration_20261127_122716_pictures_by_day.down,
    name: '20261127_122716_pictures_by_day',
  },
  {
    up: migration_20261127_143714_own_pictures.up,
    down: migration_20261127_143714_own_pictures.down,
    name: '20261127_143714_own_pictures',
  },
  {
    up: migration_20261127_155531_withheld_pictures.up,
    down: migration_20261127_155531_withheld_pictures.down,
    name: '20261127_155531_withheld_pictures',
  },
  {
    up: migration_20261127_185703_entrant_address_keys.up,
    down: migration_20261127_185703_entrant_address_keys.down,
    name: '20261127_185703_entrant_address_keys'
  },
];
