//! Names and paragraphs, for whichever language.

/// `sign_in_required` as `SignInRequired`.
pub fn pascal(snake: &str) -> String {
    snake
        .split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters)
        })
        .collect()
}

/// A paragraph in lines of at most `width`, the first and the others with their indents.
pub fn wrapped(text: &str, width: usize, first: &str, others: &str) -> String {
    let mut out = String::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        if !is_empty && line.chars().count() + 1 + word.chars().count() > width {
            out.push_str(&line);
            out.push('\n');
            line = others.to_owned();
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    out + &line + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_joined_and_lines_are_filled() {
        assert_eq!(pascal("sign_in_required"), "SignInRequired");
        assert_eq!(wrapped("one two three", 9, "- ", "  "), "- one two\n  three\n");
        assert_eq!(wrapped("incomprehensible", 4, "", ""), "incomprehensible\n");
    }
}
