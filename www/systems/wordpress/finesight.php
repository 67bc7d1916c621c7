<?php
/**
 * Plugin Name: Finesight
 * Description: A block that shows Finesight in a frame: it estimates the administrative fine for a breach of data protection law. What visitors enter stays on their device.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT OR Apache-2.0
 *
 * The block writes the link that the loader of Finesight makes a frame of, and has the page load that loader. Without scripts the link
 * stays. Where the copy is, each block says; `define('FINESIGHT_ADDRESS', 'https://fees.example/');` in wp-config.php says it for all.
 */

defined('ABSPATH') || exit;

const FINESIGHT_STARTS = ['questions', 'case', 'decisions'];

add_action('init', function () {
    wp_register_script(
        'finesight-editor',
        plugins_url('editor.js', __FILE__),
        ['wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components'],
        (string) filemtime(__DIR__ . '/editor.js'),
        true
    );
    register_block_type(__DIR__, ['render_callback' => 'finesight_render']);
});

/** What the editor says, in the language of whoever edits, and where the copies are that the site names. */
add_action('enqueue_block_editor_assets', function () {
    $known = json_decode(file_get_contents(__DIR__ . '/texts.json'), true);
    $language = strtolower(strtok(get_user_locale(), '_'));
    $given = $known[$language] ?? $known['en'];
    $given['address'] = finesight_address([]);
    wp_add_inline_script('finesight-editor', 'globalThis.finesightBlock = ' . wp_json_encode($given) . ';', 'before');
});

/** Where the copy is, with a slash at its end; nothing if that is no address of the web. */
function finesight_address(array $attributes): string
{
    $said = trim($attributes['address'] ?? '') ?: (defined('FINESIGHT_ADDRESS') ? FINESIGHT_ADDRESS : '');
    $address = esc_url_raw($said, ['http', 'https']);
    return $address === '' ? '' : trailingslashit($address);
}

/** The block: a link, and the loader once a page. */
function finesight_render(array $attributes): string
{
    $address = finesight_address($attributes);
    if ($address === '') {
        return '';
    }
    wp_enqueue_script('finesight-embed', $address . 'v1/embed.js', [], null, true);
    $asked = '';
    foreach (['language', 'country', 'contact'] as $name) {
        $value = trim($attributes[$name] ?? '');
        $asked .= $value === '' ? '' : sprintf(' data-%s="%s"', $name, esc_attr($value));
    }
    $start = $attributes['start'] ?? '';
    $asked .= in_array($start, FINESIGHT_STARTS, true) ? sprintf(' data-start="%s"', $start) : '';
    $link = sprintf('<a class="finesight-embed" href="%s"%s>%s</a>', esc_url($address), $asked, esc_html($attributes['text'] ?? 'Finesight'));
    return sprintf('<div %s>%s</div>', get_block_wrapper_attributes(), $link);
}

/** The loader is a module, which WordPress before 6.5 has no way to say. */
add_filter('script_loader_tag', function (string $tag, string $handle): string {
    return $handle === 'finesight-embed' ? str_replace('<script ', '<script type="module" ', preg_replace('/ type=([\'"])[^\'"]*\1/', '', $tag)) : $tag;
}, 10, 2);
