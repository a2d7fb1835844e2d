<?php
// Sets up the WordPress that Dateline is measured beside: `php wordpress.php FOLDER STORIES FIRST`. Its stories have ids
// from FIRST on, and every comment under them is published at once.

define( 'WP_INSTALLING', true );
[ , $folder, $stories, $first ] = $argv;

// Nobody is to be written to.
function wp_new_blog_notification() {}

require $folder . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'Bench', 'bench', 'bench@dateline.example', true, '', wp_generate_password() );

// Settings, Discussion: no comment waits, and no letter says that one came.
foreach ( [ 'comment_moderation', 'comment_previously_approved', 'comments_notify', 'moderation_notify' ] as $setting ) {
	update_option( $setting, 0 );
}

for ( $number = 0; $number < (int) $stories; $number++ ) {
	$made = wp_insert_post( [
		'import_id'      => (int) $first + $number,
		'post_title'     => "Story $number",
		'post_content'   => '<!-- wp:paragraph --><p>The ferry leaves at noon.</p><!-- /wp:paragraph -->',
		'post_status'    => 'publish',
		'post_author'    => 1,
		'comment_status' => 'open',
		'ping_status'    => 'closed',
	] );
	if ( (int) $first + $number !== $made ) {
		fwrite( STDERR, "story $number was not made\n" );
		exit( 1 );
	}
}
